<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || die();

// For sites without site sets: TYPO3 12, and 13 and later with TypoScript records.
ExtensionManagementUtility::addStaticFile(
    'stadtkit',
    'Configuration/TypoScript',
    'Stadtkit: content element',
);
ExtensionManagementUtility::addStaticFile(
    'stadtkit',
    'Configuration/TypoScript/EveryPage',
    'Stadtkit: script on every page',
);
