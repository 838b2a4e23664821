<?php
/** Where a service stands in a page. */

namespace Stadtkit;

/** What may be said about a service, in a block and in a shortcode. Everything but `service` may be left out. */
const DEFAULTS = array(
	'service'       => '',
	'src'           => '',
	'gateway'       => '',
	'heading_level' => 2,
	'lang'          => '',
	'fallback_url'  => '',
	'fallback_text' => '',
);

const LANGUAGES = array( 'de', 'en', 'de-simple' );

/** The address of the definition of a service. */
function definition_of( array $wish ): string {
	if ( '' !== $wish['src'] ) {
		return $wish['src'];
	}
	$gateway = '' !== $wish['gateway'] ? $wish['gateway'] : settings()['gateway'];
	return untrailingslashit( $gateway ) . '/services/' . rawurlencode( $wish['service'] );
}

/** Names of services are part of addresses. */
function is_service_name( string $text ): bool {
	return 1 === preg_match( '/^[a-z0-9][a-z0-9-]{0,99}$/D', $text );
}

/** What is wrong with a wish, in a sentence for the one who edits the page; nothing when all is well. */
function fault_of( array $wish ): string {
	if ( ! is_service_name( $wish['service'] ) ) {
		return __( 'Stadtkit: choose a service, or name it: [stadtkit service="fischereischein"].', 'stadtkit' );
	}
	foreach ( array( $wish['src'], $wish['gateway'] ) as $address ) {
		if ( '' !== $address && ! is_own_address( $address ) ) {
			/* translators: %s: what was typed */
			return sprintf( __( 'Stadtkit: “%s” is not an address of this site or of the gateway in the settings.', 'stadtkit' ), $address );
		}
	}
	return '';
}

/**
 * The HTML of a mount: a `div` that the script fills, with a link in it that works until (and unless) it does. It
 * passes every sanitiser of WordPress. `$wrapper`: more attributes, escaped already.
 */
function mount( array $wish, string $wrapper = '' ): string {
	$wish  = array_merge( DEFAULTS, $wish );
	$link  = fallback_link( $wish );
	$fault = fault_of( $wish );
	if ( '' !== $fault ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $fault ) . '</p>' . $link : $link;
	}
	$definition = definition_of( $wish );
	load_files( $definition );
	$attributes = array(
		'service'       => $wish['service'],
		'src'           => $definition,
		'gateway'       => $wish['gateway'],
		'heading-level' => heading_level( $wish['heading_level'] ),
		'lang'          => in_array( $wish['lang'], LANGUAGES, true ) ? $wish['lang'] : '',
	);
	return '<div' . data_attributes( $attributes ) . ( $wrapper ? " $wrapper" : '' ) . ">$link</div>";
}

function data_attributes( array $attributes ): string {
	$html = '';
	foreach ( array_filter( $attributes, static fn( $value ) => '' !== $value ) as $name => $value ) {
		$name  = 'service' === $name ? 'stadt-service' : $name;
		$html .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}

/** A level from 1 to 6; nothing for 2, which is what a service takes by itself. */
function heading_level( $level ): string {
	$level = (int) $level;
	return $level >= 1 && $level <= 6 && 2 !== $level ? (string) $level : '';
}

/** The link that stands in the page until the service is there; the one of the settings where a page names none. */
function fallback_link( array $wish ): string {
	$own  = '' !== $wish['fallback_url'] ? $wish : settings();
	$url  = esc_url( $own['fallback_url'] );
	$text = '' !== $own['fallback_text'] ? $own['fallback_text'] : preg_replace( '/^(tel|mailto):/', '', $own['fallback_url'] );
	return '' === $url ? '' : sprintf( '<a href="%s">%s</a>', $url, esc_html( $text ) );
}
