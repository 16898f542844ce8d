using YesSql.Sql;

namespace Procuratorate.Cases.Indexes;

/// <summary>
/// The tables of the module's indexes. <see cref="CasePartIndex"/> has an index for each fact that a list can be narrowed by: it begins with the fact,
/// goes on with the list's order, so that a page is read without sorting all that match, and ends with the other facts, so that what a second filter
/// leaves out is passed over in the index alone.
/// </summary>
public static class CaseTables
{
    private static readonly string[] _facts =
    [
        nameof(CasePartIndex.ColumnId),
        nameof(CasePartIndex.IsMain),
        nameof(CasePartIndex.Category),
        nameof(CasePartIndex.Level),
        nameof(CasePartIndex.BatchId),
        nameof(CasePartIndex.Organ),
        nameof(CasePartIndex.Year),
    ];

    public static async Task CreateAsync(ISchemaBuilder schema)
    {
        await CreateCasesAsync(schema);
        await CreateTallyAsync(schema);
        await CreateBatchesAsync(schema);
    }

    private static async Task CreateCasesAsync(ISchemaBuilder schema)
    {
        await schema.CreateMapIndexTableAsync<CasePartIndex>(table => table
            .Column<string>(nameof(CasePartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(CasePartIndex.ColumnId), column => column.WithLength(26))
            .Column<bool>(nameof(CasePartIndex.IsMain))
            .Column<string>(nameof(CasePartIndex.Level), column => column.WithLength(20))
            .Column<string>(nameof(CasePartIndex.Category), column => column.WithLength(20))
            .Column<string>(nameof(CasePartIndex.BatchId), column => column.WithLength(26))
            .Column<int>(nameof(CasePartIndex.Position))
            .Column<string>(nameof(CasePartIndex.Organ), column => column.WithLength(100))
            .Column<int>(nameof(CasePartIndex.Year))
            .Column<DateTime>(nameof(CasePartIndex.Date))
            .Column<long>(nameof(CasePartIndex.Number))
            .Column<bool>(nameof(CasePartIndex.Published))
            .Column<bool>(nameof(CasePartIndex.Latest)));

        foreach (var fact in _facts)
        {
            await IndexAsync(schema, fact, [fact, nameof(CasePartIndex.Published), nameof(CasePartIndex.Date), nameof(CasePartIndex.Number), nameof(CasePartIndex.Id), .. _facts.Except([fact])]);
        }

        await IndexAsync(schema, "Place", nameof(CasePartIndex.BatchId), nameof(CasePartIndex.Published), nameof(CasePartIndex.IsMain), nameof(CasePartIndex.Position), nameof(CasePartIndex.Number));
    }

    private static Task IndexAsync(ISchemaBuilder schema, string name, params string[] columns) =>
        schema.AlterIndexTableAsync<CasePartIndex>(table => table.CreateIndex($"IDX_CasePartIndex_{name}", columns));

    private static async Task CreateTallyAsync(ISchemaBuilder schema)
    {
        await schema.CreateReduceIndexTableAsync<CaseTallyIndex>(table => table
            .Column<string>(nameof(CaseTallyIndex.Key), column => column.WithLength(255))
            .Column<string>(nameof(CaseTallyIndex.ColumnId), column => column.WithLength(26))
            .Column<bool>(nameof(CaseTallyIndex.IsMain))
            .Column<string>(nameof(CaseTallyIndex.Level), column => column.WithLength(20))
            .Column<string>(nameof(CaseTallyIndex.Category), column => column.WithLength(20))
            .Column<string>(nameof(CaseTallyIndex.BatchId), column => column.WithLength(26))
            .Column<string>(nameof(CaseTallyIndex.Organ), column => column.WithLength(100))
            .Column<int>(nameof(CaseTallyIndex.Year))
            .Column<int>(nameof(CaseTallyIndex.Count)));
        await schema.AlterIndexTableAsync<CaseTallyIndex>(table => table.CreateIndex("IDX_CaseTallyIndex_Key", nameof(CaseTallyIndex.Key)));
    }

    private static async Task CreateBatchesAsync(ISchemaBuilder schema)
    {
        await schema.CreateMapIndexTableAsync<CaseBatchPartIndex>(table => table
            .Column<string>(nameof(CaseBatchPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(CaseBatchPartIndex.Title), column => column.WithLength(255))
            .Column<string>(nameof(CaseBatchPartIndex.Level), column => column.WithLength(20))
            .Column<int>(nameof(CaseBatchPartIndex.Number))
            .Column<DateTime>(nameof(CaseBatchPartIndex.IssuedOn))
            .Column<bool>(nameof(CaseBatchPartIndex.Published))
            .Column<bool>(nameof(CaseBatchPartIndex.Latest)));
        await schema.AlterIndexTableAsync<CaseBatchPartIndex>(table => table.CreateIndex(
            "IDX_CaseBatchPartIndex_Number",
            nameof(CaseBatchPartIndex.Level),
            nameof(CaseBatchPartIndex.Number),
            nameof(CaseBatchPartIndex.Latest),
            "DocumentId"));
    }
}
