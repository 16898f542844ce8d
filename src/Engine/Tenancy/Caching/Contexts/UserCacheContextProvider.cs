using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Tenancy.Caching.Contexts;

/// <summary><c>user</c>: the one who asks; <c>user.roles</c>: what that one is, which many share. The first goes before the second.</summary>
internal sealed class UserCacheContextProvider(IHttpContextAccessor httpContextAccessor) : ICacheContextProvider
{
    private const string User = "user";
    private const string Roles = "user.roles";

    public Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries)
    {
        var user = httpContextAccessor.HttpContext?.User;
        if (contexts.Contains(User, StringComparer.OrdinalIgnoreCase))
        {
            entries.Add(new CacheContextEntry(User, IsSignedIn(user) ? $"name:{user!.Identity!.Name}" : string.Empty));
        }
        else if (contexts.Contains(Roles, StringComparer.OrdinalIgnoreCase))
        {
            entries.Add(new CacheContextEntry(Roles, IsSignedIn(user) ? $"roles:{string.Join(',', RolesOf(user!))}" : string.Empty));
        }

        return Task.CompletedTask;
    }

    private static bool IsSignedIn(ClaimsPrincipal? user) => user?.Identity?.IsAuthenticated == true;

    private static IEnumerable<string> RolesOf(ClaimsPrincipal user) => user.Identities
        .SelectMany(identity => identity.FindAll(identity.RoleClaimType))
        .Select(claim => claim.Value)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.OrdinalIgnoreCase);
}
