using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Security;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>
/// The scheme <c>Api</c>: the scheme for tokens where a feature adds one; otherwise who is signed in, when an unsafe request carries
/// the antiforgery token in its header <c>RequestVerificationToken</c>, which no page of another site can send.
/// </summary>
internal sealed class ApiAuthenticationHandler(
    IAuthenticationSchemeProvider schemes,
    IAntiforgery antiforgery,
    IOptionsMonitor<ApiAuthorizationOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder) : AuthenticationHandler<ApiAuthorizationOptions>(options, logger, encoder)
{
    public const string SchemeName = "Api";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await schemes.GetSchemeAsync(Options.ApiAuthenticationScheme) is not null)
        {
            return await Context.AuthenticateAsync(Options.ApiAuthenticationScheme);
        }

        var result = await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        return result.Succeeded && await antiforgery.IsRequestValidAsync(Context)
            ? AuthenticateResult.Success(new AuthenticationTicket(result.Principal, SchemeName))
            : AuthenticateResult.NoResult();
    }
}
