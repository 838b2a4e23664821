<?php

// Runs the block and the filter of our Drupal module in the smallest Drupal that they know, and says as JSON what they give.
// The settings of the block are read as JSON.

namespace Drupal\Core\StringTranslation {
    final class TranslatableMarkup {
        public function __construct(public readonly string $text) {}
    }
}

namespace Drupal\Core\Form {
    interface FormStateInterface {}
}

namespace Drupal\Core\Block\Attribute {
    #[\Attribute]
    final class Block {
        public function __construct(public string $id, public object $admin_label, public object $category) {}
    }
}

namespace Drupal\Core\Block {
    abstract class BlockBase {
        public array $configuration = [];

        abstract public function defaultConfiguration(): array;

        protected function t(string $text): string {
            return $text;
        }
    }
}

namespace Drupal\Core {
    final class Url implements \JsonSerializable {
        private function __construct(private string $path) {}

        public static function fromUserInput(string $path): self {
            return new self($path);
        }

        public function jsonSerialize(): string {
            return $this->path;
        }
    }
}

namespace Drupal\Component\Utility {
    final class UrlHelper {
        public static function isExternal(string $address): bool {
            return (bool) preg_match('!^(https?|tel|mailto):|^//!', $address);
        }

        public static function stripDangerousProtocols(string $address): string {
            return self::isExternal($address) ? $address : preg_replace('!^([^/]*:)+!', '', $address);
        }
    }
}

namespace Drupal\filter\Attribute {
    #[\Attribute]
    final class Filter {
        public function __construct(public string $id, public object $title, public int $type, public int $weight) {}
    }
}

namespace Drupal\filter\Plugin {
    interface FilterInterface {
        const TYPE_TRANSFORM_REVERSIBLE = 2;
    }

    abstract class FilterBase {}
}

namespace Drupal\filter {
    final class FilterProcessResult {
        public array $attachments = [];

        public function __construct(public string $text) {}

        public function addAttachments(array $attachments): static {
            $this->attachments = $attachments;
            return $this;
        }
    }
}

namespace {
    use Drupal\stadtkit\Plugin\Block\ServiceBlock;
    use Drupal\stadtkit\Plugin\Filter\ServiceScript;

    $module = dirname(__DIR__, 2) . '/drupal/src/Plugin';
    require "$module/Block/ServiceBlock.php";
    require "$module/Filter/ServiceScript.php";

    $plugin = fn(string $class): object => (new ReflectionClass($class))->getAttributes()[0]->newInstance();
    $given = json_decode(stream_get_contents(STDIN), true);
    $block = new ServiceBlock();
    $block->configuration = $given['settings'] + $block->defaultConfiguration();
    $form = new class implements Drupal\Core\Form\FormStateInterface {
        public array $values = [];
        public array $errors = [];

        public function getValue(string $name): mixed {
            return $this->values[$name];
        }

        public function setErrorByName(string $name, string $message): void {
            $this->errors[$name] = $message;
        }
    };
    $form->values = $block->configuration;
    $block->blockValidate([], $form);
    $block->blockSubmit([], $form);
    $texts = array_map(fn(string $text): object => (new ServiceScript())->process($text, 'de'), $given['texts']);

    echo json_encode([
        'defaults' => $block->defaultConfiguration(),
        'errors' => $form->errors,
        'build' => $block->build(),
        'form' => $block->blockForm([], $form),
        'block' => $plugin(ServiceBlock::class),
        'filter' => $plugin(ServiceScript::class),
        'texts' => $texts,
    ], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
}
