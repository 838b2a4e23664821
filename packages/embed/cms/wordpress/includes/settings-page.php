<?php
/** The page “Settings → Stadtkit”. */

namespace Stadtkit;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\take_settings',
		)
	);
}

function add_settings_page(): void {
	add_options_page( 'Stadtkit', 'Stadtkit', 'manage_options', OPTION, __NAMESPACE__ . '\print_settings_page' );
}

function add_settings_link( array $links ): array {
	$url = admin_url( 'options-general.php?page=' . OPTION );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'stadtkit' ) ) ), $links );
}

/** WordPress itself checks the nonce and the right to change settings (options.php). */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = settings();
	?>
	<div class="wrap">
		<h1>Stadtkit</h1>
		<form method="post" action="options.php">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<?php
				print_text( 'gateway', __( 'Address of the gateway', 'stadtkit' ), $settings['gateway'], __( 'Your IT knows it. On the same site: /gateway', 'stadtkit' ) );
				print_services( $settings['services'] );
				print_themes( $settings['theme'] );
				print_text( 'fallback_url', __( 'Link until the service is there', 'stadtkit' ), $settings['fallback_url'], __( 'A page, or a telephone number: tel:05551230. It stays if the service cannot come. A page may have its own.', 'stadtkit' ) );
				print_text( 'fallback_text', __( 'Text of the link', 'stadtkit' ), $settings['fallback_text'] );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
		<?php print_uses(); ?>
	</div>
	<?php
}

function print_text( string $name, string $label, string $value, string $hint = '' ): void {
	print_row(
		$name,
		$label,
		$hint,
		sprintf( '<input id="stadtkit-%1$s" name="stadtkit[%1$s]" value="%2$s" class="regular-text"%3$s>', $name, esc_attr( $value ), described( $name, $hint ) )
	);
}

function print_services( array $services ): void {
	$hint = __( 'One in each line: the name at the gateway, a colon, the title for your editors.', 'stadtkit' );
	print_row(
		'services',
		__( 'Services', 'stadtkit' ),
		$hint,
		sprintf( '<textarea id="stadtkit-services" name="stadtkit[services]" rows="5" class="regular-text"%s>%s</textarea>', described( 'services', $hint ), esc_textarea( lines_of( $services ) ) )
	);
}

function print_themes( string $theme ): void {
	$names   = themes();
	$options = sprintf( '<option value="">%s</option>', esc_html__( 'the one of Stadtkit', 'stadtkit' ) );
	foreach ( $names as $name ) {
		$options .= sprintf( '<option%s>%s</option>', selected( $name, $theme, false ), esc_html( $name ) );
	}
	print_row( 'theme', __( 'Look', 'stadtkit' ), '', "<select id=\"stadtkit-theme\" name=\"stadtkit[theme]\">$options</select>" );
	print_text( 'own_theme', __( 'Look of your city', 'stadtkit' ), in_array( $theme, $names, true ) ? '' : $theme, __( 'The address of its style sheet. It goes before the choice above.', 'stadtkit' ) );
}

/** `$field`: HTML, escaped already. */
function print_row( string $name, string $label, string $hint, string $field ): void {
	printf(
		'<tr><th scope="row"><label for="stadtkit-%s">%s</label></th><td>%s%s</td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		$field, // phpcs:ignore WordPress.Security.EscapeOutput
		'' === $hint ? '' : sprintf( '<p class="description" id="stadtkit-%s-hint">%s</p>', esc_attr( $name ), esc_html( $hint ) )
	);
}

function described( string $name, string $hint ): string {
	return '' === $hint ? '' : " aria-describedby=\"stadtkit-$name-hint\"";
}

/** The pages that have a service, for whoever moves or removes the plugin. */
function print_uses(): void {
	$pages = uses();
	if ( array() === $pages ) {
		return;
	}
	printf( '<h2>%s</h2><ul>', esc_html__( 'Pages with a service', 'stadtkit' ) );
	foreach ( $pages as $page ) {
		printf( '<li><a href="%s">%s</a></li>', esc_url( (string) get_edit_post_link( $page ) ), esc_html( get_the_title( $page ) ) );
	}
	echo '</ul>';
}

/** Posts of every type whose text has the block, the shortcode or a mount. */
function uses(): array {
	global $wpdb;
	$marks = array( 'wp:stadtkit/service', '[stadtkit ', 'data-stadt-service' );
	$like  = array_map( static fn( $mark ) => '%' . $wpdb->esc_like( $mark ) . '%', $marks );
	$ids   = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT ID FROM $wpdb->posts WHERE post_status IN ('publish', 'draft', 'pending', 'future', 'private') AND (post_content LIKE %s OR post_content LIKE %s OR post_content LIKE %s) ORDER BY post_title LIMIT 200",
			$like
		)
	);
	return array_map( 'intval', $ids );
}
