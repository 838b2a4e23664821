<?php
/** The shortcode, for page builders and the classic editor: `[stadtkit service="fischereischein"]`. */

namespace Stadtkit;

add_shortcode( 'stadtkit', __NAMESPACE__ . '\shortcode' );

function shortcode( $attributes ): string {
	return mount( wish_of_shortcode( is_array( $attributes ) ? $attributes : array() ) );
}

/** `heading-level` as in HTML; a builder that changes the hyphen into an underscore is understood, too. */
function wish_of_shortcode( array $attributes ): array {
	$wish = array();
	foreach ( $attributes as $name => $value ) {
		$wish[ str_replace( '-', '_', (string) $name ) ] = trim( (string) $value );
	}
	return array_intersect_key( $wish, DEFAULTS );
}
