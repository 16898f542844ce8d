using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace OrchardCore.Users;

/// <summary>The index tables of accounts. The class name is what a database remembers, so it is Orchard's.</summary>
internal sealed class Migrations : DataMigration
{
    private const int OrchardVersion = 13;

    public async Task<int> CreateAsync()
    {
        await CreateUserIndexAsync();
        await CreateUserByRoleNameIndexAsync();
        await CreateUserByLoginInfoIndexAsync();
        await CreateUserByClaimIndexAsync();
        return OrchardVersion;
    }

    private async Task CreateUserIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.NormalizedUserName))
            .Column<string>(nameof(UserIndex.NormalizedEmail))
            .Column<bool>(nameof(UserIndex.IsEnabled), column => column.NotNull().WithDefault(true))
            .Column<bool>(nameof(UserIndex.IsLockoutEnabled), column => column.NotNull().WithDefault(false))
            .Column<DateTime>(nameof(UserIndex.LockoutEndUtc), column => column.Nullable())
            .Column<int>(nameof(UserIndex.AccessFailedCount), column => column.NotNull().WithDefault(0))
            .Column<string>(nameof(UserIndex.UserId)));

        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table.CreateIndex(
            "IDX_UserIndex_DocumentId",
            nameof(UserIndex.DocumentId),
            nameof(UserIndex.UserId),
            nameof(UserIndex.NormalizedUserName),
            nameof(UserIndex.NormalizedEmail),
            nameof(UserIndex.IsEnabled)));

        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table.CreateIndex(
            "IDX_UserIndex_Lockout",
            nameof(UserIndex.DocumentId),
            nameof(UserIndex.IsLockoutEnabled),
            nameof(UserIndex.LockoutEndUtc),
            nameof(UserIndex.AccessFailedCount)));
    }

    private async Task CreateUserByRoleNameIndexAsync()
    {
        await SchemaBuilder.CreateReduceIndexTableAsync<UserByRoleNameIndex>(table => table
            .Column<string>(nameof(UserByRoleNameIndex.RoleName))
            .Column<int>(nameof(UserByRoleNameIndex.Count)));

        await SchemaBuilder.AlterIndexTableAsync<UserByRoleNameIndex>(table => table.CreateIndex(
            "IDX_UserByRoleNameIndex_RoleName",
            nameof(UserByRoleNameIndex.RoleName)));
    }

    private async Task CreateUserByLoginInfoIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserByLoginInfoIndex>(table => table
            .Column<string>(nameof(UserByLoginInfoIndex.LoginProvider))
            .Column<string>(nameof(UserByLoginInfoIndex.ProviderKey)));

        await SchemaBuilder.AlterIndexTableAsync<UserByLoginInfoIndex>(table => table.CreateIndex(
            "IDX_UserByLoginInfoIndex_DocumentId",
            "DocumentId",
            nameof(UserByLoginInfoIndex.LoginProvider),
            nameof(UserByLoginInfoIndex.ProviderKey)));
    }

    private async Task CreateUserByClaimIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserByClaimIndex>(table => table
            .Column<string>(nameof(UserByClaimIndex.ClaimType))
            .Column<string>(nameof(UserByClaimIndex.ClaimValue)));

        await SchemaBuilder.AlterIndexTableAsync<UserByClaimIndex>(table => table.CreateIndex(
            "IDX_UserByClaimIndex_DocumentId",
            "DocumentId",
            nameof(UserByClaimIndex.ClaimType),
            nameof(UserByClaimIndex.ClaimValue)));
    }
}
