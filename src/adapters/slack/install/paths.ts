export const INSTALL_PATH = '/slack/install'
export const REDIRECT_PATH = '/slack/oauth_redirect'
