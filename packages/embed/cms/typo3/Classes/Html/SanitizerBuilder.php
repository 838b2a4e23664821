<?php

declare(strict_types=1);

namespace Stadtkit\Typo3\Html;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;
use TYPO3\HtmlSanitizer\Behavior\Attr;
use TYPO3\HtmlSanitizer\Behavior\Attr\UriAttrValueBuilder;
use TYPO3\HtmlSanitizer\Behavior\Tag;

/**
 * The sanitiser of TYPO3, which also lets `<stadt-service>` through with the attributes of the embedding contract.
 *
 * The tag is named, not allowed by `Behavior::ALLOW_CUSTOM_ELEMENTS`: that flag keeps every attribute of every custom
 * element, `onclick` as well.
 */
final class SanitizerBuilder extends DefaultSanitizerBuilder
{
    protected function createBehavior(): Behavior
    {
        return parent::createBehavior()->withTags(
            (new Tag('stadt-service', Tag::ALLOW_CHILDREN))->addAttrs(
                self::address('src'),
                self::address('gateway'),
                new Attr('heading-level'),
                new Attr('lang'),
                new Attr('class'),
                new Attr('id'),
            ),
        );
    }

    private static function address(string $name): Attr
    {
        $web = (new UriAttrValueBuilder())->allowLocal(true)->allowSchemes('http', 'https');
        return (new Attr($name))->addValues(...$web->getValues());
    }
}
