using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Adds the authenticator app to the ways of giving a second proof.</summary>
public sealed class AuthenticatorAppProviderTwoFactorOptionsConfiguration(IOptions<IdentityOptions> identityOptions) : IConfigureOptions<TwoFactorOptions>
{
    public void Configure(TwoFactorOptions options) => options.Providers.Add(identityOptions.Value.Tokens.AuthenticatorTokenProvider);
}
