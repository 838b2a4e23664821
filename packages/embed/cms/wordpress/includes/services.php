<?php
/** Which services stand in a text: as block, as shortcode, or as a `div` written by hand. */

namespace Stadtkit;

/** The addresses of the definitions of all services in the content of a page, as it was saved. */
function definitions_in( string $content ): array {
	$wishes      = array_merge( wishes_of_blocks( parse_blocks( $content ) ), wishes_of_shortcodes( $content ) );
	$wishes      = array_map( static fn( $wish ) => array_merge( DEFAULTS, $wish ), $wishes );
	$wishes      = array_filter( $wishes, static fn( $wish ) => '' === fault_of( $wish ) );
	$definitions = array_map( __NAMESPACE__ . '\definition_of', $wishes );
	return array_values( array_unique( array_merge( $definitions, definitions_of_mounts( $content ) ) ) );
}

function wishes_of_blocks( array $blocks ): array {
	$wishes = array();
	foreach ( $blocks as $block ) {
		if ( 'stadtkit/service' === $block['blockName'] ) {
			$wishes[] = wish_of_block( $block['attrs'] );
		}
		$wishes = array_merge( $wishes, wishes_of_blocks( $block['innerBlocks'] ) );
	}
	return $wishes;
}

function wishes_of_shortcodes( string $content ): array {
	if ( ! str_contains( $content, '[stadtkit' ) ) {
		return array();
	}
	preg_match_all( '/' . get_shortcode_regex( array( 'stadtkit' ) ) . '/', $content, $found );
	return array_map( static fn( $text ) => wish_of_shortcode( (array) shortcode_parse_atts( $text ) ), $found[3] );
}

/** The addresses in `<div data-stadt-service="…" data-src="…">`. */
function definitions_of_mounts( string $content ): array {
	preg_match_all( '/<div\s[^<>]*\bdata-stadt-service=[^<>]*>/', $content, $tags );
	$sources = array_map( static fn( $tag ) => preg_match( '/\sdata-src="([^"]+)"/', $tag, $found ) ? html_entity_decode( $found[1] ) : '', $tags[0] );
	return array_values( array_filter( $sources, __NAMESPACE__ . '\is_own_address' ) );
}
