using Microsoft.AspNetCore.Identity;

namespace OrchardCore.Users.Models;

/// <summary>How long the link in a mail is good for. Default: 15 minutes.</summary>
public sealed class PasswordResetTokenProviderOptions : DataProtectionTokenProviderOptions
{
    public PasswordResetTokenProviderOptions()
    {
        Name = "PasswordResetDataProtectorTokenProvider";
        TokenLifespan = TimeSpan.FromMinutes(15);
    }
}
