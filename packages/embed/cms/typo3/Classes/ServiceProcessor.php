<?php

declare(strict_types=1);

namespace Stadtkit\Typo3;

use TYPO3\CMS\Core\Information\Typo3Version;
use TYPO3\CMS\Core\Page\PageRenderer;
use TYPO3\CMS\Core\SystemResource\Publishing\SystemResourcePublisherInterface;
use TYPO3\CMS\Core\SystemResource\Publishing\UriGenerationOptions;
use TYPO3\CMS\Core\SystemResource\SystemResourceFactory;
use TYPO3\CMS\Core\Utility\GeneralUtility;
use TYPO3\CMS\Core\Utility\PathUtility;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;
use TYPO3\CMS\Frontend\ContentObject\DataProcessorInterface;

/**
 * Says where the definition of a service is, and brings what the page needs for it into the head: on no other page, and
 * once for all services of a page.
 */
final class ServiceProcessor implements DataProcessorInterface
{
    private const SCRIPT = 'EXT:stadtkit/Resources/Public/stadtkit/stadtkit.js';

    /** `gateway` and `theme` come from the settings of the site. */
    public function process(
        ContentObjectRenderer $cObj,
        array $contentObjectConfiguration,
        array $processorConfiguration,
        array $processedData,
    ): array {
        ['tx_stadtkit_service' => $service, 'tx_stadtkit_address' => $address] = $processedData['data'];
        $gateway = rtrim($processorConfiguration['gateway'] ?? '', '/');
        $definition = $address !== '' ? $address : $gateway . '/services/' . $service;

        $page = GeneralUtility::makeInstance(PageRenderer::class);
        foreach (self::headLines($definition, $processorConfiguration['theme'] ?? '') as $line) {
            $page->addHeaderData($line);
        }
        return ['definition' => $definition] + $processedData;
    }

    /** @return list<string> */
    private static function headLines(string $definition, string $theme): array
    {
        $script = self::plainAddress();
        $files = htmlspecialchars(dirname($script));
        $lines = [
            '<link rel="stylesheet" href="' . $files . '/stadtkit.css">',
            '<link rel="preload" as="fetch" crossorigin href="' . htmlspecialchars($definition) . '">',
            '<script type="module" blocking="render" src="' . htmlspecialchars($script) . '"></script>',
        ];
        if ($theme !== '') {
            $lines[] = '<link rel="stylesheet" href="' . $files . '/themes/' . rawurlencode($theme) . '.css">';
        }
        return $lines;
    }

    /**
     * The address of the script without the version that TYPO3 adds to it: its other parts ask for the plain address, and
     * under two addresses a browser runs a module twice.
     */
    private static function plainAddress(): string
    {
        if ((new Typo3Version())->getMajorVersion() < 14) {
            return PathUtility::getPublicResourceWebPath(self::SCRIPT);
        }
        return (string)GeneralUtility::makeInstance(SystemResourcePublisherInterface::class)->generateUri(
            GeneralUtility::makeInstance(SystemResourceFactory::class)->createPublicResource(self::SCRIPT),
            null,
            new UriGenerationOptions(cacheBusting: false),
        );
    }
}
