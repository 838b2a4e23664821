<?php
/**
 * Plugin Name: Stadtkit
 * Description: Shows a digital service of the city in a page, by a block or the shortcode [stadtkit].
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 8.1
 * License: EUPL-1.2
 * Text Domain: stadtkit
 * Domain Path: /languages
 */

namespace Stadtkit;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/taking-settings.php';
require __DIR__ . '/includes/services.php';
require __DIR__ . '/includes/mount.php';
require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/optimisers.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/settings-page.php';

/** Plugins that do not come from wordpress.org bring their translations along. */
add_action(
	'init',
	static fn() => load_plugin_textdomain( 'stadtkit', false, basename( __DIR__ ) . '/languages' ),
	0
);
