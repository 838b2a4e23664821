<?php
/** What the city has set once for all its pages. */

namespace Stadtkit;

const OPTION = 'stadtkit';

/**
 * The settings, complete: the address of the gateway without a slash at its end, the services as name => title, the
 * theme (a name in `stadtkit/themes/`, the address of a style sheet, or nothing), and the link that is shown until a
 * service is there.
 */
function settings(): array {
	$stored = get_option( OPTION, array() );
	return array_merge(
		array(
			'gateway'       => '/gateway',
			'services'      => array( 'fischereischein' => 'Fischereischein' ),
			'theme'         => '',
			'fallback_url'  => '',
			'fallback_text' => '',
		),
		is_array( $stored ) ? $stored : array()
	);
}

/** The themes that come with the files, by their names. */
function themes(): array {
	$files = glob( dirname( PLUGIN_FILE ) . '/stadtkit/themes/*.css' );
	return array_map( static fn( $file ) => basename( $file, '.css' ), $files ? $files : array() );
}

/** Whether something is an address of a page or file: `https://…`, or a path of this site. */
function is_address( string $text ): bool {
	return 1 === preg_match( '~^(https?://[^/\\\\\s]|/(?![/\\\\]))~i', $text ) && '' !== esc_url_raw( $text );
}

/**
 * Whether an address belongs to this site or to the gateway. Authors may name no other: people type what is
 * confidential into what comes from there.
 */
function is_own_address( string $text ): bool {
	$host = wp_parse_url( $text, PHP_URL_HOST );
	$own  = array( null, wp_parse_url( home_url(), PHP_URL_HOST ), wp_parse_url( settings()['gateway'], PHP_URL_HOST ) );
	return is_address( $text ) && in_array( $host, $own, true );
}
