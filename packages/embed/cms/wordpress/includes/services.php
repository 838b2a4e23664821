<?php
/** Which services stand in a text: as block, as shortcode, or as a `div` written by hand. */

namespace Stadtkit;

/** The addresses of the definitions of all services in the content of a page, as it was saved. */
function definitions_in( string $content ): array {
	$all      = array_merge( options_in_blocks( parse_blocks( $content ) ), options_in_shortcodes( $content ) );
	$all      = array_map( static fn( $options ) => array_merge( DEFAULTS, $options ), $all );
	$all      = array_filter( $all, static fn( $options ) => '' === fault_of( $options ) );
	$definitions = array_map( __NAMESPACE__ . '\definition_of', $all );
	return array_values( array_unique( array_merge( $definitions, definitions_of_mounts( $content ) ) ) );
}

function options_in_blocks( array $blocks ): array {
	$all = array();
	foreach ( $blocks as $block ) {
		if ( 'stadtkit/service' === $block['blockName'] ) {
			$all[] = options_of_block( $block['attrs'] );
		}
		$all = array_merge( $all, options_in_blocks( $block['innerBlocks'] ) );
	}
	return $all;
}

function options_in_shortcodes( string $content ): array {
	if ( ! str_contains( $content, '[stadtkit' ) ) {
		return array();
	}
	preg_match_all( '/' . get_shortcode_regex( array( 'stadtkit' ) ) . '/', $content, $found );
	return array_map( static fn( $text ) => options_of_shortcode( (array) shortcode_parse_atts( $text ) ), $found[3] );
}

/** The addresses in `<div data-stadt-service="…" data-src="…">`. */
function definitions_of_mounts( string $content ): array {
	preg_match_all( '/<div\s[^<>]*\bdata-stadt-service=[^<>]*>/', $content, $tags );
	$sources = array_map( static fn( $tag ) => preg_match( '/\sdata-src="([^"]+)"/', $tag, $found ) ? html_entity_decode( $found[1] ) : '', $tags[0] );
	return array_values( array_filter( $sources, __NAMESPACE__ . '\is_own_address' ) );
}
