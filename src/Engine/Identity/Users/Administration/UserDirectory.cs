using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels.Lists;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Administration;

/// <summary>Finds accounts for the administration's list.</summary>
internal sealed class UserDirectory(ISession session, ILookupNormalizer keyNormalizer, IClock clock)
{
    /// <param name="options">What the list is narrowed to.</param>
    /// <param name="visibleRoles">The roles whose accounts may be seen; null for all accounts.</param>
    /// <param name="skip">How many accounts to pass over.</param>
    /// <param name="take">How many to give at most.</param>
    public async Task<(IReadOnlyList<User> Users, int Total)> FindAsync(UserListOptions options, IReadOnlyCollection<string>? visibleRoles, int skip, int take)
    {
        if (visibleRoles is { Count: 0 })
        {
            return ([], 0);
        }

        var total = await Query(options, visibleRoles).CountAsync();
        var users = await Order(Query(options, visibleRoles).With<UserIndex>(), options.Order)
            .Skip(skip)
            .Take(take)
            .ToAsyncEnumerable()
            .ToListAsync();
        return (users, total);
    }

    private IQuery<User> Query(UserListOptions options, IReadOnlyCollection<string>? visibleRoles)
    {
        IQuery<User> query = session.Query<User>();
        if (visibleRoles is not null)
        {
            query = query.Any([.. visibleRoles.Select(InRole)]);
        }

        if (!string.IsNullOrEmpty(options.SelectedRole))
        {
            query = InRole(options.SelectedRole)(query);
        }

        if (!string.IsNullOrWhiteSpace(options.SearchText))
        {
            var text = keyNormalizer.NormalizeName(options.SearchText.Trim());
            query = query.With<UserIndex>(index => index.NormalizedUserName.Contains(text) || index.NormalizedEmail!.Contains(text));
        }

        return WithStatus(query, options.Status);
    }

    private IQuery<User> WithStatus(IQuery<User> query, UserListStatus status)
    {
        var now = clock.UtcNow;
        return status switch
        {
            UserListStatus.Enabled => query.With<UserIndex>(index => index.IsEnabled),
            UserListStatus.Disabled => query.With<UserIndex>(index => !index.IsEnabled),
            UserListStatus.Locked => query.With<UserIndex>(index => index.LockoutEndUtc > now),
            _ => query,
        };
    }

    private static IQuery<User, UserIndex> Order(IQuery<User, UserIndex> query, UserListOrder order) => order switch
    {
        UserListOrder.NameDescending => query.OrderByDescending(index => index.NormalizedUserName),
        UserListOrder.Email => query.OrderBy(index => index.NormalizedEmail).ThenBy(index => index.NormalizedUserName),
        _ => query.OrderBy(index => index.NormalizedUserName),
    };

    private Func<IQuery<User>, IQuery<User>> InRole(string roleName)
    {
        var role = keyNormalizer.NormalizeName(roleName);
        return query => query.With<UserByRoleNameIndex>(index => index.RoleName == role);
    }
}
