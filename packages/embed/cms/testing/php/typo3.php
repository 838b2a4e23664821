<?php

// Runs the configuration and the processor of our TYPO3 extension in the smallest TYPO3 that they know, and says as JSON
// what they give. The major version of TYPO3, the record and the settings are read as JSON.

namespace TYPO3\CMS\Core\Information {
    final class Typo3Version {
        public static int $major = 14;

        public function getMajorVersion(): int {
            return self::$major;
        }
    }
}

namespace TYPO3\CMS\Core\Html {
    class DefaultSanitizerBuilder {}
}

namespace TYPO3\CMS\Core\Utility {
    final class ExtensionManagementUtility {
        public static array $said = [];

        public static function __callStatic(string $name, array $arguments): void {
            self::$said[$name][] = $arguments;
        }
    }

    final class GeneralUtility {
        private static array $made = [];

        public static function makeInstance(string $class): object {
            return self::$made[$class] ??= new $class();
        }
    }

    final class PathUtility {
        public static function getPublicResourceWebPath(string $path): string {
            return str_replace('EXT:stadtkit/Resources/Public', '/_assets/12', $path);
        }
    }
}

namespace TYPO3\CMS\Core\Page {
    final class PageRenderer {
        public array $head = [];

        public function addHeaderData(string $line): void {
            $this->head[] = $line;
        }
    }
}

namespace TYPO3\CMS\Core\SystemResource {
    final class SystemResourceFactory {
        public function createPublicResource(string $path): string {
            return str_replace('EXT:stadtkit/Resources/Public', '/_assets/14', $path);
        }
    }
}

namespace TYPO3\CMS\Core\SystemResource\Publishing {
    final class UriGenerationOptions {
        public function __construct(public bool $cacheBusting = true) {}
    }

    final class SystemResourcePublisherInterface {
        public function generateUri(string $resource, ?object $request, UriGenerationOptions $options): string {
            return $resource . ($options->cacheBusting ? '?1' : '');
        }
    }
}

namespace TYPO3\CMS\Frontend\ContentObject {
    final class ContentObjectRenderer {}

    interface DataProcessorInterface {}
}

namespace {
    use Stadtkit\Typo3\ServiceProcessor;
    use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
    use TYPO3\CMS\Core\Information\Typo3Version;
    use TYPO3\CMS\Core\Page\PageRenderer;
    use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;
    use TYPO3\CMS\Core\Utility\GeneralUtility;
    use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;

    define('TYPO3', true);
    $extension = dirname(__DIR__, 2) . '/typo3';
    $given = json_decode(stream_get_contents(STDIN), true);
    Typo3Version::$major = $given['version'];
    $GLOBALS['TYPO3_CONF_VARS'] = [
        'SYS' => ['htmlSanitizer' => ['default' => $given['builder'] ?? DefaultSanitizerBuilder::class]],
        'FE' => ['cacheHash' => ['excludedParameters' => ['L']]],
    ];
    $GLOBALS['TCA'] = ['tt_content' => ['types' => [], 'ctrl' => ['typeicon_classes' => []]]];

    require "$extension/ext_localconf.php";
    require "$extension/Configuration/TCA/Overrides/tt_content.php";
    require "$extension/Configuration/TCA/Overrides/sys_template.php";
    require "$extension/Classes/ServiceProcessor.php";

    $page = GeneralUtility::makeInstance(PageRenderer::class);
    $variables = (new ServiceProcessor())->process(
        new ContentObjectRenderer(),
        [],
        $given['settings'],
        ['data' => $given['record']],
    );
    $_EXTKEY = 'stadtkit';
    require "$extension/ext_emconf.php";

    echo json_encode([
        'configuration' => $GLOBALS['TYPO3_CONF_VARS'],
        'tca' => $GLOBALS['TCA']['tt_content'],
        'said' => ExtensionManagementUtility::$said,
        'icons' => require "$extension/Configuration/Icons.php",
        'emconf' => $EM_CONF[$_EXTKEY],
        'head' => $page->head,
        'variables' => $variables,
    ], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
}
