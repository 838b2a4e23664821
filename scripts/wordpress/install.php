<?php
/** Makes the database and installs WordPress in German, as its installer in the browser would. */

$site = json_decode( getenv( 'SITE' ), true );

( new mysqli( 'localhost', 'wordpress', '', '', 0, $site['socket'] ) )->query( 'CREATE DATABASE wordpress' );

$_SERVER['HTTP_HOST']   = parse_url( $site['url'], PHP_URL_HOST ) . ':' . parse_url( $site['url'], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require $site['folder'] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// No mail leaves the machine.
function wp_mail() {
	return true;
}

wp_install( 'Stadt Musterstadt', 'admin', 'admin@stadt.example', true, '', $site['users']['admin'], 'de_DE' );
update_option( 'WPLANG', 'de_DE' );
update_option( 'permalink_structure', '/%postname%/' );
wp_insert_user(
	array(
		'user_login' => 'autorin',
		'user_email' => 'autorin@stadt.example',
		'user_pass'  => $site['users']['autorin'],
		'role'       => 'author',
	)
);
