using Microsoft.AspNetCore.Authentication;

namespace OrchardCore.Security;

/// <summary>How those who call the API are known.</summary>
public class ApiAuthorizationOptions : AuthenticationSchemeOptions
{
    /// <summary>The scheme that checks the callers' tokens, when a feature adds one. <c>Bearer</c> by default.</summary>
    public string ApiAuthenticationScheme { get; set; } = "Bearer";
}
