using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users.AuditTrail.Services;

namespace OrchardCore.Users.AuditTrail.ResetPassword;

/// <summary>What is recorded of forgotten passwords.</summary>
public sealed class UserResetPasswordAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    /// <summary>The category.</summary>
    public const string User = nameof(User);

    public const string PasswordRecovered = nameof(PasswordRecovered);
    public const string PasswordReset = nameof(PasswordReset);

    public void Configure(AuditTrailOptions options) =>
        options.For<UserAuditTrailEventConfiguration>(User, S => S["User"])
            .WithEvent(PasswordRecovered, S => S["Password recovered"], S => S["A link to choose a new password was asked for."], true)
            .WithEvent(PasswordReset, S => S["Password reset"], S => S["A user chose a new password by the link."], true);
}
