<?php

declare(strict_types=1);

namespace Drupal\stadtkit\Plugin\Block;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\Core\Url;

/**
 * A municipal service in a page, with a link that works until, and unless, the service is there.
 *
 * Its output depends on nothing but its settings. Drupal keeps it in every cache and drops it when they are saved.
 */
#[Block(
  id: 'stadtkit_service',
  admin_label: new TranslatableMarkup('Municipal service'),
  category: new TranslatableMarkup('Stadtkit'),
)]
final class ServiceBlock extends BlockBase {

  public function defaultConfiguration(): array {
    return [
      'label_display' => FALSE,
      'service' => '',
      'gateway' => '/gateway',
      'heading_level' => 2,
      'language' => '',
      'link' => '',
      'link_text' => '',
    ];
  }

  public function build(): array {
    $settings = $this->configuration;
    $definition = rtrim($settings['gateway'], '/') . '/services/' . $settings['service'];
    $attributes = [
      'data-stadt-service' => $settings['service'],
      'data-src' => $definition,
      'data-heading-level' => $settings['heading_level'],
    ];
    if ($settings['language'] !== '') {
      $attributes['data-lang'] = $settings['language'];
    }
    return [
      // One level down: Drupal may give the attributes of the content itself to the frame around the block.
      'mount' => [
        '#type' => 'html_tag',
        '#tag' => 'div',
        '#attributes' => $attributes,
        'link' => self::link($settings['link'], $settings['link_text']) + ['#prefix' => '<p>', '#suffix' => '</p>'],
      ],
      '#attached' => [
        'library' => ['stadtkit/service'],
        'html_head_link' => [
          [['rel' => 'preload', 'as' => 'fetch', 'crossorigin' => 'anonymous', 'href' => $definition]],
        ],
      ],
    ];
  }

  public function blockForm($form, FormStateInterface $form_state): array {
    $settings = $this->configuration;
    return $form + [
      'service' => [
        '#type' => 'textfield',
        '#title' => $this->t('Name of the service'),
        '#description' => $this->t('As in its address at the gateway, for example <em>fischereischein</em>.'),
        '#pattern' => '[A-Za-z0-9_\-]+',
        '#required' => TRUE,
        '#default_value' => $settings['service'],
      ],
      'link_text' => [
        '#type' => 'textfield',
        '#title' => $this->t('Text of the link'),
        '#description' => $this->t('Shown until the service is there, and when it cannot come. For example: Telefon 0555 123-0'),
        '#required' => TRUE,
        '#default_value' => $settings['link_text'],
      ],
      'link' => [
        '#type' => 'textfield',
        '#title' => $this->t('Where the link leads'),
        '#description' => $this->t('A page (/buergeramt), an address (https://…), a telephone number (tel:05551230) or an e-mail address (mailto:…).'),
        '#required' => TRUE,
        '#maxlength' => 2048,
        '#default_value' => $settings['link'],
      ],
      'heading_level' => [
        '#type' => 'select',
        '#title' => $this->t('Level of the headings'),
        '#description' => $this->t('One below the heading that stands above the service.'),
        '#options' => [2 => 2, 3 => 3, 4 => 4, 5 => 5],
        '#default_value' => $settings['heading_level'],
      ],
      'language' => [
        '#type' => 'select',
        '#title' => $this->t('Language'),
        '#options' => [
          '' => $this->t('Like the page'),
          'de' => $this->t('German'),
          'en' => $this->t('English'),
          'de-simple' => $this->t('Easy German (Leichte Sprache)'),
          'ar' => $this->t('Arabic'),
        ],
        '#default_value' => $settings['language'],
      ],
      'gateway' => [
        '#type' => 'textfield',
        '#title' => $this->t('Address of the gateway'),
        '#required' => TRUE,
        '#maxlength' => 2048,
        '#default_value' => $settings['gateway'],
      ],
    ];
  }

  public function blockValidate($form, FormStateInterface $form_state): void {
    $target = trim($form_state->getValue('link'));
    if (!self::isPath($target) && !UrlHelper::isExternal($target)) {
      $form_state->setErrorByName('link', $this->t('This is no address that a link can lead to. Begin with a slash, https:, tel: or mailto:.'));
    }
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['service', 'link_text', 'link', 'language', 'gateway'] as $name) {
      $this->configuration[$name] = trim($form_state->getValue($name));
    }
    $this->configuration['heading_level'] = (int) $form_state->getValue('heading_level');
  }

  private static function isPath(string $target): bool {
    return str_starts_with($target, '/') && !str_starts_with($target, '//');
  }

  private static function link(string $target, string $text): array {
    if (self::isPath($target)) {
      return ['#type' => 'link', '#title' => $text, '#url' => Url::fromUserInput($target)];
    }
    // Not as a Url: that takes short numbers, like tel:115, for the name of a host with a port.
    return [
      '#type' => 'html_tag',
      '#tag' => 'a',
      '#attributes' => ['href' => UrlHelper::stripDangerousProtocols($target)],
      'text' => ['#plain_text' => $text],
    ];
  }

}
