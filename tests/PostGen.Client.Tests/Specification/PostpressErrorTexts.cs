namespace PostGen.Client.Tests.Specification;

/// <summary>What postpress' pages say about each error type of a status, copied from the pages and not from the document.</summary>
internal static class PostpressErrorTexts
{
    public static IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> ByStatus { get; } =
        new Dictionary<int, IReadOnlyDictionary<string, string>>
        {
            [400] = new Dictionary<string, string>
            {
                ["errors/invalid_parameters"] =
                    "One or more parameters are invalid (wrong enum, wrong shape, draft not eligible to free posting, ...).",
                ["errors/malformed_request"] = "The request is malformed.",
                ["errors/content_too_large"] = "The request body is too large.",
                ["errors/invalid_url"] = "A URL field is invalid.",
                ["errors/too_many_characters"] = "A string field exceeds the allowed length.",
                ["errors/unescaped_characters"] = "A field contains characters that must be encoded.",
                ["errors/missing_parameters"] = "A required field (`account_id`, `mode`, ...) is missing.",
                ["errors/limit_too_high"] = "A numeric field exceeds the allowed maximum.",
            },
            [401] = new Dictionary<string, string>
            {
                ["errors/missing_credentials"] = "Some credentials are necessary to perform the request.",
                ["errors/multiple_sessions"] =
                    "LinkedIn limits multiple sessions on certain Recruiter accounts. Use the cookie connection method.",
                ["errors/wrong_account"] = "The provided credentials do not match the correct account.",
                ["errors/invalid_credentials"] = "The provided credentials are invalid.",
                ["errors/invalid_proxy_credentials"] = "The provided proxy credentials are invalid.",
                ["errors/invalid_checkpoint_solution"] = "The checkpoint resolution did not pass successfully. Retry.",
                ["errors/checkpoint_error"] = "The checkpoint does not appear to be resolvable.",
                ["errors/expired_credentials"] = "Credentials have expired. Reconnect the account.",
                ["errors/expired_link"] = "This link has expired. Generate a new one.",
                ["errors/insufficient_privileges"] = "This resource is out of your API-key scopes.",
                ["errors/disconnected_account"] = "The account is disconnected from the provider service.",
                ["errors/disconnected_feature"] = "The service you're trying to reach is disconnected.",
                ["errors/invalid_credentials_but_valid_account_imap"] =
                    "IMAP/SMTP credentials are invalid but the account is otherwise valid.",
            },
            [403] = new Dictionary<string, string>
            {
                ["errors/insufficient_permissions"] = "Valid authentication but insufficient permissions to perform the request.",
                ["errors/account_restricted"] = "The account has been restricted by the provider.",
                ["errors/account_mismatch"] = "This action cannot be done with your account.",
                ["errors/unknown_authentication_context"] = "An additional step seems necessary to complete login.",
                ["errors/session_mismatch"] = "Token user id does not match client session id.",
                ["errors/feature_not_subscribed"] = "The requested feature has not been subscribed or authenticated properly.",
                ["errors/subscription_required"] = "A subscription is required to use this feature.",
                ["errors/resource_access_restricted"] = "You don't have access to this resource.",
                ["errors/action_required"] = "An additional step is required.",
            },
            [404] = new Dictionary<string, string>
            {
                ["errors/resource_not_found"] = "The requested resource was not found.",
                ["errors/invalid_resource_identifier"] = "The provided identifier is not valid for this resource.",
            },
            [422] = new Dictionary<string, string>
            {
                ["errors/invalid_account"] = "The provided account is not designed for this feature.",
                ["errors/unprocessable_entity"] = "The request cannot be processed in its current form.",
                ["errors/account_configuration_error"] = "The account configuration prevents this request.",
                ["errors/action_already_performed"] = "This draft has already been published.",
                ["errors/payment_error"] = "Promoted publishing failed at the payment step.",
                ["errors/insufficient_credits"] = "The account does not have enough credits to promote the job.",
                ["errors/insufficient_job_slot"] = "The account does not have an available job slot.",
            },
            [500] = new Dictionary<string, string>
            {
                ["errors/unexpected_error"] = "Something went wrong.",
                ["errors/provider_error"] = "The provider is experiencing operational problems. Retry later.",
                ["errors/authentication_intent_error"] = "The current authentication intent was killed after failure.",
            },
            [503] = new Dictionary<string, string>
            {
                ["errors/no_client_session"] = "No client session is currently running.",
                ["errors/no_channel"] = "No channel to client session.",
                ["errors/no_handler"] = "Handler missing for that request.",
                ["errors/network_down"] = "Network is down on the server side. Retry shortly.",
                ["errors/service_unavailable"] = "Service temporarily unavailable. Retry later.",
            },
            [504] = new Dictionary<string, string>
            {
                ["errors/request_timeout"] = "Request timed out. Retry, and contact support if it persists.",
            },
        };
}
