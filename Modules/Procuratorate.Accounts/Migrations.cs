using OrchardCore.Data.Migration;
using Procuratorate.Accounts.Indexes;
using YesSql.Sql;

namespace Procuratorate.Accounts;

/// <summary>The table of the sign-in history.</summary>
public sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<SignInIndex>(table => table
            .Column<string>(nameof(SignInIndex.UserId), column => column.WithLength(26))
            .Column<DateTime>(nameof(SignInIndex.AtUtc))
            .Column<int>(nameof(SignInIndex.Outcome)));

        await SchemaBuilder.AlterIndexTableAsync<SignInIndex>(table => table
            .CreateIndex("IDX_SignInIndex_UserId_AtUtc", nameof(SignInIndex.UserId), nameof(SignInIndex.AtUtc)));
        await SchemaBuilder.AlterIndexTableAsync<SignInIndex>(table => table
            .CreateIndex("IDX_SignInIndex_AtUtc", nameof(SignInIndex.AtUtc)));

        return 1;
    }
}
