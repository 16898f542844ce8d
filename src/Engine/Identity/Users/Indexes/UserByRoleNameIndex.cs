using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>One row a role (by its normalized name), with how many accounts have it.</summary>
public class UserByRoleNameIndex : ReduceIndex
{
    public string RoleName { get; set; } = null!;

    public int Count { get; set; }
}
