using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.ResetPassword;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Cms.AuditTrail.Users;

/// <summary>Records that somebody forgot a password and got a new one.</summary>
internal sealed class UserResetPasswordEventHandler(IAuditTrailManager manager) : PasswordRecoveryFormEvents
{
    public override Task PasswordRecoveredAsync(PasswordRecoveryContext context) =>
        RecordAsync(UserResetPasswordAuditTrailEventConfiguration.PasswordRecovered, context);

    public override Task PasswordResetAsync(PasswordRecoveryContext context) =>
        RecordAsync(UserResetPasswordAuditTrailEventConfiguration.PasswordReset, context);

    private Task RecordAsync(string name, PasswordRecoveryContext context)
    {
        var userId = (context.User as User)?.UserId ?? string.Empty;
        return manager.RecordEventAsync(new AuditTrailContext<AuditTrailUserEvent>(
            name,
            UserResetPasswordAuditTrailEventConfiguration.User,
            userId,
            userId,
            context.User.UserName,
            new AuditTrailUserEvent { UserId = userId, UserName = context.User.UserName }));
    }
}
