using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users;
using OrchardCore.Users.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Cms.AuditTrail.Users;

/// <summary>Records sign-ins, and what is done to accounts.</summary>
internal sealed class UserEventHandler(IAuditTrailManager manager, IHttpContextAccessor httpContextAccessor) : UserEventHandlerBase, ILoginFormEvent
{
    public Task LoggedInAsync(IUser user) => SignInAsync(UserAuditTrailEventConfiguration.LoggedIn, user);

    public Task LoggingInFailedAsync(IUser user) => SignInAsync(UserAuditTrailEventConfiguration.LogInFailed, user);

    /// <summary>There is no account of that name.</summary>
    public Task LoggingInFailedAsync(string userName) => RecordAsync(UserAuditTrailEventConfiguration.LogInFailed, null, userName, null, userName);

    public Task IsLockedOutAsync(IUser user) => SignInAsync(UserAuditTrailEventConfiguration.LogInIsLockedOut, user);

    public Task<IActionResult?> LoggingInAsync() => Task.FromResult<IActionResult?>(null);

    public Task LoggingInAsync(string userName, Action<string, string> reportError) => Task.CompletedTask;

    public Task<IActionResult?> ValidatingLoginAsync(IUser user) => Task.FromResult<IActionResult?>(null);

    public override Task CreatedAsync(UserCreateContext context) => ChangeAsync(UserAuditTrailEventConfiguration.Created, context.User);

    public override Task DeletedAsync(UserDeleteContext context) => ChangeAsync(UserAuditTrailEventConfiguration.Deleted, context.User);

    public override Task EnabledAsync(UserContext context) => ChangeAsync(UserAuditTrailEventConfiguration.Enabled, context.User);

    public override Task DisabledAsync(UserContext context) => ChangeAsync(UserAuditTrailEventConfiguration.Disabled, context.User);

    /// <summary>While nobody is signed in, a sign-in counts wrong passwords on the account; that is recorded as what it is.</summary>
    public override Task UpdatedAsync(UserUpdateContext context) =>
        CurrentUser is null ? Task.CompletedTask : ChangeAsync(UserAuditTrailEventConfiguration.Updated, context.User);

    private ClaimsPrincipal? CurrentUser =>
        httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    private Task SignInAsync(string name, IUser user) => RecordAsync(name, IdOf(user), user.UserName, IdOf(user), user.UserName);

    private Task ChangeAsync(string name, IUser user) =>
        RecordAsync(name, IdOf(user), user.UserName, CurrentUser?.FindFirstValue(ClaimTypes.NameIdentifier), CurrentUser?.Identity?.Name);

    /// <param name="name">What happened.</param>
    /// <param name="userId">To whom.</param>
    /// <param name="userName">The name of the account that it happened to.</param>
    /// <param name="actorId">By whom.</param>
    /// <param name="actorName">The name of the account that did it.</param>
    private Task RecordAsync(string name, string? userId, string? userName, string? actorId, string? actorName) =>
        manager.RecordEventAsync(new AuditTrailContext<AuditTrailUserEvent>(
            name,
            UserAuditTrailEventConfiguration.Category,
            userId ?? string.Empty,
            actorId ?? string.Empty,
            actorName ?? string.Empty,
            new AuditTrailUserEvent { UserId = userId, UserName = Services.EventLimits.Cut(userName, Services.EventLimits.UserName) }));

    private static string? IdOf(IUser user) => (user as User)?.UserId;
}
