<?php
/** The files of Stadtkit, in the pages that show a service and in no other. */

namespace Stadtkit;

const HANDLE = 'stadtkit';

/** What keeps optimisers from moving, joining or delaying the script: it knows its neighbours by its own address. */
const MARKS = array(
	'data-no-optimize' => '1',
	'data-no-minify'   => '1',
	'data-no-defer'    => '1',
	'data-cfasync'     => 'false',
);

/** What the release says about its files: `version`, and `files` by their paths. */
function release(): array {
	static $release = null;
	$release      ??= wp_json_file_decode( dirname( PLUGIN_FILE ) . '/stadtkit/files.json', array( 'associative' => true ) );
	return (array) $release;
}

/** The address of a file, under its name with a hash where it has one. A query would make two modules of one. */
function file_url( string $name ): string {
	$name = release()['files'][ $name ]['hashed'] ?? $name;
	return plugins_url( 'stadtkit/' . $name, PLUGIN_FILE );
}

/** Loads the script and the styles, and – when the head is not out yet – these definitions ahead. */
function load_files( string ...$definitions ): void {
	add_filter( 'wp_preload_resources', static fn( $resources ) => array_merge( $resources, array_map( __NAMESPACE__ . '\preload', $definitions ) ) );
	if ( wp_style_is( HANDLE ) ) {
		return;
	}
	wp_enqueue_style( HANDLE, file_url( 'stadtkit.css' ), array(), null );
	$theme = settings()['theme'];
	if ( is_address( $theme ) ) {
		wp_enqueue_style( HANDLE . '-theme', $theme, array( HANDLE ), null );
	} elseif ( '' !== $theme ) {
		wp_enqueue_style( HANDLE . '-theme', file_url( "themes/$theme.css" ), array( HANDLE ), release()['version'] ?? null );
	}
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, file_url( 'stadtkit.js' ), array(), null );
	} else {
		wp_enqueue_script( HANDLE, file_url( 'stadtkit.js' ), array(), null, false );
	}
}

/** In the way the script asks for it, so that it comes only once. */
function preload( string $definition ): array {
	return array(
		'href'        => $definition,
		'as'          => 'fetch',
		'crossorigin' => 'anonymous',
	);
}

/** WordPress 6.5 and newer. */
add_filter(
	'wp_script_attributes',
	static fn( $attributes ) => HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ? $attributes + MARKS : $attributes
);

/** WordPress before 6.5 knows no modules. */
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );

function module_tag( string $tag, string $handle, string $src ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'id'   => HANDLE . '-js-module',
			'src'  => $src,
		)
	);
}

/** Themes of blocks draw the page before its head; for all others what the page holds is read beforehand. */
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\load_files_in_head' );

function load_files_in_head(): void {
	$definitions = is_singular() ? definitions_in( get_post()->post_content ) : array();
	if ( array() !== $definitions ) {
		load_files( ...$definitions );
	}
}

/** A `div` that somebody wrote by hand works as well. */
add_filter( 'the_content', __NAMESPACE__ . '\load_files_for_mounts', 20 );

function load_files_for_mounts( string $content ): string {
	if ( str_contains( $content, 'data-stadt-service=' ) ) {
		load_files( ...definitions_of_mounts( $content ) );
	}
	return $content;
}
