<?php

declare(strict_types=1);

namespace Drupal\stadtkit\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Brings the script to pages with a service in a text. It changes no text.
 */
#[Filter(
  id: 'stadtkit_script',
  title: new TranslatableMarkup('Run municipal services that stand in the text (Stadtkit)'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  weight: 20,
)]
final class ServiceScript extends FilterBase {

  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (str_contains($text, 'stadt-service')) {
      $result->addAttachments(['library' => ['stadtkit/service']]);
    }
    return $result;
  }

}
