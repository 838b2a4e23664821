<?php

declare(strict_types=1);

use Stadtkit\Typo3\Html\SanitizerBuilder;
use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;

defined('TYPO3') || die();

(static function (): void {
    $settings = &$GLOBALS['TYPO3_CONF_VARS'];

    // There is one default builder. Whoever brought an own one before us keeps it; the mount works with it all the same.
    if (($settings['SYS']['htmlSanitizer']['default'] ?? '') === DefaultSanitizerBuilder::class) {
        $settings['SYS']['htmlSanitizer']['default'] = SanitizerBuilder::class;
    }

    // The only query parameter that we read, and only in the browser. Without this line it would ask for a cHash.
    $settings['FE']['cacheHash']['excludedParameters'][] = 'stadt-debug';
})();
