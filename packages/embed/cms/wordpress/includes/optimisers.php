<?php
/**
 * Tells plugins that join, shrink or delay scripts to leave this one alone. It is small already, and the files that it
 * loads later are found from its own address.
 */

namespace Stadtkit;

/** Lists of addresses: WP Rocket (as regular expressions) and LiteSpeed Cache. */
foreach ( array( 'rocket_exclude_js', 'rocket_exclude_defer_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc' ) as $filter ) {
	add_filter( $filter, static fn( $list ) => array_merge( (array) $list, array( '/plugins/stadtkit/stadtkit/(.*)', '/plugins/stadtkit/stadtkit/' ) ) );
}

/** Lists of handles: SiteGround Speed Optimizer. */
foreach ( array( 'sgo_js_minify_exclude', 'sgo_js_async_exclude', 'sgo_javascript_combine_exclude' ) as $filter ) {
	add_filter( $filter, static fn( $list ) => array_merge( (array) $list, array( HANDLE ) ) );
}

/** A text with commas, or a list: Autoptimize. */
add_filter(
	'autoptimize_filter_js_exclude',
	static fn( $list ) => is_array( $list ) ? $list + array( 'plugins/stadtkit/stadtkit/' => '' ) : "$list, plugins/stadtkit/stadtkit/"
);
