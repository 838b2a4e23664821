<?php
/** The shortcode, for page builders and the classic editor: `[stadtkit service="fischereischein"]`. */

namespace Stadtkit;

add_shortcode( 'stadtkit', __NAMESPACE__ . '\shortcode' );

function shortcode( $attributes ): string {
	return mount( options_of_shortcode( is_array( $attributes ) ? $attributes : array() ) );
}

/** `heading-level` as in HTML; a builder that changes the hyphen into an underscore is understood, too. */
function options_of_shortcode( array $attributes ): array {
	$options = array();
	foreach ( $attributes as $name => $value ) {
		$options[ str_replace( '-', '_', (string) $name ) ] = trim( (string) $value );
	}
	return array_intersect_key( $options, DEFAULTS );
}
