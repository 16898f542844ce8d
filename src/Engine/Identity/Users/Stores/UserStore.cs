using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Stores;

/// <summary>
/// ASP.NET Core Identity's accounts, kept as documents. What an account has (password, roles, claims, …) is in the other parts of this class.
/// </summary>
internal sealed partial class UserStore(
    ISession session,
    ILookupNormalizer keyNormalizer,
    IUserIdGenerator userIdGenerator,
    IRoleService roleService,
    IEnumerable<IUserEventHandler> handlers,
    IDataProtectionProvider dataProtectionProvider,
    IStringLocalizer<UserStore> S,
    ILogger<UserStore> logger) : IUserStore<IUser>
{
    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var account = Of(user);
        if (string.IsNullOrEmpty(account.UserId))
        {
            account.UserId = userIdGenerator.GenerateUniqueId(user);
        }

        var context = new UserCreateContext(user);
        await handlers.InvokeAsync((handler, ctx) => handler.CreatingAsync(ctx), context, logger);
        if (context.Cancel)
        {
            return Refused();
        }

        await session.SaveAsync(account, cancellationToken: cancellationToken);
        await session.FlushAsync(cancellationToken);
        await handlers.InvokeAsync((handler, ctx) => handler.CreatedAsync(ctx), context, logger);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var context = new UserUpdateContext(user);
        await handlers.InvokeAsync((handler, ctx) => handler.UpdatingAsync(ctx), context, logger);
        if (context.Cancel)
        {
            return Refused();
        }

        await session.SaveAsync(Of(user), cancellationToken: cancellationToken);
        await handlers.InvokeAsync((handler, ctx) => handler.UpdatedAsync(ctx), context, logger);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var context = new UserDeleteContext(user);
        await handlers.InvokeAsync((handler, ctx) => handler.DeletingAsync(ctx), context, logger);
        if (context.Cancel)
        {
            return Refused();
        }

        session.Delete(Of(user));
        await session.FlushAsync(cancellationToken);
        await handlers.InvokeAsync((handler, ctx) => handler.DeletedAsync(ctx), context, logger);
        return IdentityResult.Success;
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken = default)
        => await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default)
        => await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken = default) => Task.FromResult(Of(user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken = default) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult<string?>(Of(user).NormalizedUserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken = default)
        => Set(user, account => account.UserName = userName!);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken = default)
        => Set(user, account => account.NormalizedUserName = normalizedName!);

    public void Dispose()
    {
        // The session belongs to the scope.
    }

    private IdentityResult Refused()
        => IdentityResult.Failed(new IdentityError { Code = "Refused", Description = S["The change of the account was refused."] });

    private static User Of(IUser user)
        => user as User ?? throw new ArgumentException($"The account is a {user?.GetType().FullName}; it must be a {typeof(User).FullName}.", nameof(user));

    private static Task Set(IUser user, Action<User> set)
    {
        set(Of(user));
        return Task.CompletedTask;
    }
}
