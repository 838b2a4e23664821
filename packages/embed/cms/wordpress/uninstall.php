<?php
/** Removes what the plugin has stored: its settings, on every site of the network. */

namespace Stadtkit;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'stadtkit' );
	return;
}

$sites = get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
);
foreach ( $sites as $site ) {
	delete_blog_option( $site, 'stadtkit' );
}
