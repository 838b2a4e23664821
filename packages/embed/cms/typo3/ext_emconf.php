<?php

// Read by TYPO3 12 to 14 without Composer; TYPO3 15 reads composer.json alone (TYPO3 issue 108345).
$EM_CONF[$_EXTKEY] = [
    'title' => 'Stadtkit',
    'description' => 'Municipal online services as a content element.',
    'category' => 'fe',
    'state' => 'beta',
    'version' => '0.0.0',
    'constraints' => [
        'depends' => [
            'php' => '8.1.0-8.99.99',
            'typo3' => '12.4.0-14.99.99',
            'fluid' => '12.4.0-14.99.99',
            'frontend' => '12.4.0-14.99.99',
        ],
    ],
];
