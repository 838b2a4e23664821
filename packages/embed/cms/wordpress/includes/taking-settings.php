<?php
/** What was typed in the settings page. What cannot be used is said there, and what was set before stays. */

namespace Stadtkit;

/** WordPress runs this again over its own result when nothing was stored before: a list is as good as lines. */
function take_settings( $typed ): array {
	$typed = is_array( $typed ) ? $typed : array();
	$text  = static fn( $name ) => is_string( $typed[ $name ] ?? null ) ? trim( wp_check_invalid_utf8( $typed[ $name ], true ) ) : '';
	$lines = is_array( $typed['services'] ?? null ) ? lines_of( $typed['services'] ) : $text( 'services' );
	$taken = array(
		'gateway'       => take_gateway( $text( 'gateway' ) ),
		'services'      => take_services( $lines ),
		'theme'         => take_theme( $text( 'own_theme' ) !== '' ? $text( 'own_theme' ) : $text( 'theme' ) ),
		'fallback_url'  => take_fallback_url( $text( 'fallback_url' ) ),
		'fallback_text' => sanitize_text_field( $text( 'fallback_text' ) ),
	);
	return array_merge( settings(), array_filter( $taken, static fn( $value ) => null !== $value ) );
}

function take_gateway( string $typed ): ?string {
	if ( is_address( $typed ) ) {
		return untrailingslashit( esc_url_raw( $typed ) );
	}
	/* translators: %s: what was typed */
	refuse( __( '“%s” is not the address of a gateway. It begins with https:// or with a slash, like /gateway.', 'stadtkit' ), $typed );
	return null;
}

/** One service in each line: `name: title`. */
function take_services( string $lines ): ?array {
	$services = array();
	foreach ( preg_split( '/\R/', trim( $lines ), -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
		list( $name, $title ) = array_map( 'trim', explode( ':', "$line:", 2 ) );
		if ( ! is_service_name( $name ) ) {
			/* translators: %s: what was typed */
			refuse( __( '“%s” does not name a service. Write one in each line: its name in small letters, a colon, its title.', 'stadtkit' ), $line );
			return null;
		}
		$title             = sanitize_text_field( rtrim( $title, ': ' ) );
		$services[ $name ] = '' !== $title ? $title : $name;
	}
	return $services;
}

/** The services as lines again. */
function lines_of( array $services ): string {
	return implode( "\n", array_map( static fn( $name, $title ) => "$name: $title", array_keys( $services ), $services ) );
}

function take_theme( string $typed ): ?string {
	if ( '' === $typed || in_array( $typed, themes(), true ) ) {
		return $typed;
	}
	if ( is_address( $typed ) ) {
		return esc_url_raw( $typed );
	}
	/* translators: %s: what was typed */
	refuse( __( '“%s” is not the address of a style sheet. It begins with https:// or with a slash.', 'stadtkit' ), $typed );
	return null;
}

function take_fallback_url( string $typed ): ?string {
	if ( '' === $typed || is_address( $typed ) || preg_match( '/^(tel|mailto):./', $typed ) ) {
		return esc_url_raw( $typed, array( 'http', 'https', 'mailto', 'tel' ) );
	}
	/* translators: %s: what was typed */
	refuse( __( '“%s” is not an address for a link. It begins with https://, tel: or mailto:, or with a slash.', 'stadtkit' ), $typed );
	return null;
}

/** Says what was not taken. WordPress prints this as HTML. */
function refuse( string $sentence, string $typed ): void {
	add_settings_error( OPTION, md5( $sentence ), sprintf( esc_html( $sentence ), esc_html( $typed ) ) );
}
