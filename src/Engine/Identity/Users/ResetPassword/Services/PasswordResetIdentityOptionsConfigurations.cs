using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Lets the tokens of password resets come from the provider whose tokens live shortly.</summary>
public sealed class PasswordResetIdentityOptionsConfigurations(IOptions<PasswordResetTokenProviderOptions> tokenOptions) : IConfigureOptions<IdentityOptions>
{
    public void Configure(IdentityOptions options)
    {
        options.Tokens.PasswordResetTokenProvider = tokenOptions.Value.Name;
        options.Tokens.ProviderMap[tokenOptions.Value.Name] = new TokenProviderDescriptor(typeof(PasswordResetTokenProvider));
    }
}
