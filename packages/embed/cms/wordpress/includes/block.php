<?php
/** The block `stadtkit/service`. */

namespace Stadtkit;

add_action( 'init', __NAMESPACE__ . '\register_service_block' );

function register_service_block(): void {
	$editor = plugins_url( 'block/editor.js', PLUGIN_FILE );
	$needs  = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
	wp_register_script( 'stadtkit-editor', $editor, $needs, (string) filemtime( dirname( PLUGIN_FILE ) . '/block/editor.js' ), true );
	// The editor is WordPress’s own page, which is full of inline scripts; no visitor’s page gets one.
	wp_localize_script( 'stadtkit-editor', 'stadtkitEditor', editor_data() );
	register_block_type(
		dirname( PLUGIN_FILE ) . '/block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
}

/** What is saved in the block is the plain link, which stays when the plugin is gone; here the place of the service. */
function render_block( array $attributes ): string {
	return mount( options_of_block( $attributes ), get_block_wrapper_attributes() );
}

/** `headingLevel` → `heading_level` */
function options_of_block( array $attributes ): array {
	$options = array();
	foreach ( $attributes as $name => $value ) {
		$name          = strtolower( preg_replace( '/[A-Z]/', '_$0', $name ) );
		$options[ $name ] = is_string( $value ) ? trim( $value ) : $value;
	}
	return array_intersect_key( $options, DEFAULTS );
}

/** The words of the editor, in the language of the one who edits, and the services that can be chosen. */
function editor_data(): array {
	$block = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/block/block.json', array( 'associative' => true ) );
	return array(
		'attributes' => $block['attributes'],
		'services'   => (object) settings()['services'],
		'fallback'   => array(
			'fallbackUrl'  => settings()['fallback_url'],
			'fallbackText' => settings()['fallback_text'],
		),
		'words'      => array(
			'service'      => __( 'Service', 'stadtkit' ),
			'choose'       => __( '– choose a service –', 'stadtkit' ),
			'language'     => __( 'Language', 'stadtkit' ),
			'pageLanguage' => __( 'as the page', 'stadtkit' ),
			'headingLevel' => __( 'Level of the headings', 'stadtkit' ),
			'fallback'     => __( 'Link until the service is there', 'stadtkit' ),
			'fallbackUrl'  => __( 'Leads to', 'stadtkit' ),
			'urlHelp'      => __( 'A page, or a telephone number: tel:05551230', 'stadtkit' ),
			'fallbackText' => __( 'Text of the link', 'stadtkit' ),
			'addresses'    => __( 'Addresses', 'stadtkit' ),
			'src'          => __( 'Address of the definition', 'stadtkit' ),
			'srcHelp'      => __( 'Only if it is not at the gateway of the settings.', 'stadtkit' ),
			'gateway'      => __( 'Address of the gateway', 'stadtkit' ),
			'here'         => __( 'On the page, visitors see the service here.', 'stadtkit' ),
			'until'        => __( 'Until it is there, and if it cannot come, they see:', 'stadtkit' ),
			'nothing'      => __( 'Nothing. Please give a link, so that nobody stands before an empty page.', 'stadtkit' ),
		),
	);
}
