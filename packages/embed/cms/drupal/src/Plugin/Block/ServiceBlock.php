<?php

declare(strict_types=1);

namespace Drupal\stadtkit\Plugin\Block;

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
    return [
      '#type' => 'html_tag',
      '#tag' => 'div',
      '#attributes' => [
        'data-stadt-service' => $settings['service'],
        'data-src' => $definition,
        'data-heading-level' => $settings['heading_level'],
      ] + ($settings['language'] === '' ? [] : ['data-lang' => $settings['language']]),
      'link' => [
        '#type' => 'link',
        '#title' => $settings['link_text'],
        '#url' => self::target($settings['link']),
        '#prefix' => '<p>',
        '#suffix' => '</p>',
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
    try {
      self::target($form_state->getValue('link'))->toString();
    }
    catch (\InvalidArgumentException) {
      $form_state->setErrorByName('link', $this->t('This is no address that a link can lead to. Begin with a slash, https:, tel: or mailto:.'));
    }
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['service', 'link_text', 'link', 'language', 'gateway'] as $name) {
      $this->configuration[$name] = trim($form_state->getValue($name));
    }
    $this->configuration['heading_level'] = (int) $form_state->getValue('heading_level');
  }

  /** @throws \InvalidArgumentException for what is neither a page of this site nor an address. */
  private static function target(string $link): Url {
    $link = trim($link);
    return str_starts_with($link, '/') ? Url::fromUserInput($link) : Url::fromUri($link);
  }

}
