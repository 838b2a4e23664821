<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Imaging\IconProvider\SvgIconProvider;

return [
    'stadtkit-service' => [
        'provider' => SvgIconProvider::class,
        'source' => 'EXT:stadtkit/Resources/Public/Icons/Extension.svg',
    ],
];
