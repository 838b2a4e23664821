<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Information\Typo3Version;
use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || die();

(static function (): void {
    $label = static fn(string $id): string =>
        'LLL:EXT:stadtkit/Resources/Private/Language/locallang.xlf:' . $id;
    $field = static fn(string $name, array $config, array $more = []): array => [
        'label' => $label($name),
        'description' => $label($name . '.description'),
        'config' => $config,
        ...$more,
    ];
    $choice = static fn(string $name, array $values): array => [
        'type' => 'select',
        'renderType' => 'selectSingle',
        'default' => $values[0],
        'items' => array_map(
            static fn(string $value): array => [
                'label' => $label($name . '.' . ($value === '' ? 'page' : $value)),
                'value' => $value,
            ],
            $values,
        ),
    ];
    // The same service in every language of the page; only the words around it are translated.
    $shared = ['l10n_mode' => 'exclude'];

    ExtensionManagementUtility::addTCAcolumns('tt_content', [
        'tx_stadtkit_service' => $field('name', [
            'type' => 'input',
            'eval' => 'trim,alphanum_x',
            'max' => 100,
            'required' => true,
            'placeholder' => 'fischereischein',
        ], $shared),
        'tx_stadtkit_address' => $field('address', [
            'type' => 'input',
            'eval' => 'trim',
            'max' => 255,
            'placeholder' => '/gateway/services/fischereischein',
        ], $shared),
        'tx_stadtkit_heading_level' => $field('heading', $choice('heading', ['2', '3', '4', '5']), $shared),
        'tx_stadtkit_language' => $field('language', $choice('language', ['', 'de', 'en', 'de-simple', 'ar'])),
        'tx_stadtkit_link' => $field('link', [
            'type' => 'link',
            'allowedTypes' => ['page', 'url', 'telephone', 'email'],
            'required' => true,
        ]),
        'tx_stadtkit_link_text' => $field('link_text', [
            'type' => 'input',
            'eval' => 'trim',
            'max' => 255,
            'required' => true,
        ]),
    ]);
    ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
        'label' => $label('service'),
        'description' => $label('service.description'),
        'value' => 'stadtkit_service',
        'icon' => 'stadtkit-service',
        'group' => 'special',
    ]);

    $ours = 'header;' . $label('header') . ', tx_stadtkit_service, tx_stadtkit_link_text, tx_stadtkit_link,
        tx_stadtkit_heading_level, tx_stadtkit_language, tx_stadtkit_address';
    $tabs = 'LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:';
    // TYPO3 13 and later add the system fields themselves (TYPO3 issue 104814).
    $showitem = (new Typo3Version())->getMajorVersion() > 12 ? $ours : "
        --div--;{$tabs}general, --palette--;;general, $ours,
        --div--;{$tabs}language, --palette--;;language,
        --div--;{$tabs}access, --palette--;;hidden, --palette--;;access";

    $GLOBALS['TCA']['tt_content']['types']['stadtkit_service']['showitem'] = $showitem;
    $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes']['stadtkit_service'] = 'stadtkit-service';
})();
