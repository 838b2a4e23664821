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

const LANGUAGES = array( 'de', 'en', 'de-simple', 'ar' );

/** The address of the definition of a service. */
function definition_of( array $options ): string {
	if ( '' !== $options['src'] ) {
		return $options['src'];
	}
	$gateway = '' !== $options['gateway'] ? $options['gateway'] : settings()['gateway'];
	return untrailingslashit( $gateway ) . '/services/' . rawurlencode( $options['service'] );
}

/** Names of services are part of addresses. */
function is_service_name( string $text ): bool {
	return 1 === preg_match( '/^[a-z0-9][a-z0-9-]{0,99}$/D', $text );
}

/** What is wrong with the options, in a sentence for the one who edits the page; nothing when all is well. */
function fault_of( array $options ): string {
	if ( ! is_service_name( $options['service'] ) ) {
		return __( 'Stadtkit: choose a service, or name it: [stadtkit service="fischereischein"].', 'stadtkit' );
	}
	foreach ( array( $options['src'], $options['gateway'] ) as $address ) {
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
function mount( array $options, string $wrapper = '' ): string {
	$options  = array_merge( DEFAULTS, $options );
	$link  = fallback_link( $options );
	$fault = fault_of( $options );
	if ( '' !== $fault ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $fault ) . '</p>' . $link : $link;
	}
	$definition = definition_of( $options );
	load_files( $definition );
	$attributes = array(
		'service'       => $options['service'],
		'src'           => $definition,
		'gateway'       => $options['gateway'],
		'heading-level' => heading_level( $options['heading_level'] ),
		'lang'          => in_array( $options['lang'], LANGUAGES, true ) ? $options['lang'] : '',
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
function fallback_link( array $options ): string {
	$own  = '' !== $options['fallback_url'] ? $options : settings();
	$url  = esc_url( $own['fallback_url'] );
	$text = '' !== $own['fallback_text'] ? $own['fallback_text'] : preg_replace( '/^(tel|mailto):/', '', $own['fallback_url'] );
	return '' === $url ? '' : sprintf( '<a href="%s">%s</a>', $url, esc_html( $text ) );
}
