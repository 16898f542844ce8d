using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.Users.AuditTrail.Services;

/// <summary>What is recorded of accounts.</summary>
public sealed class UserAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public const string LoggedIn = nameof(LoggedIn);
    public const string LogInFailed = nameof(LogInFailed);
    public const string LogInIsLockedOut = nameof(LogInIsLockedOut);
    public const string Enabled = nameof(Enabled);
    public const string Disabled = nameof(Disabled);
    public const string Created = nameof(Created);
    public const string Updated = nameof(Updated);
    public const string Deleted = nameof(Deleted);

    internal const string Category = "User";

    public void Configure(AuditTrailOptions options) =>
        options.For<UserAuditTrailEventConfiguration>(Category, S => S["User"])
            .WithEvent(LoggedIn, S => S["Logged in"], S => S["A user was successfully logged in."], true)
            .WithEvent(LogInFailed, S => S["Login failed"], S => S["An attempt to login failed due to incorrect credentials."], true)
            .WithEvent(LogInIsLockedOut, S => S["Login is locked out"], S => S["An attempt to login failed because the user is locked out."], true)
            .WithEvent(Enabled, S => S["Enabled"], S => S["A user was enabled."], true)
            .WithEvent(Disabled, S => S["Disabled"], S => S["A user was disabled."], true)
            .WithEvent(Created, S => S["Created"], S => S["A user was created."], true)
            .WithEvent(Updated, S => S["Updated"], S => S["A user was updated, such as its password or its roles."], true)
            .WithEvent(Deleted, S => S["Deleted"], S => S["A user was deleted."], true);
}
