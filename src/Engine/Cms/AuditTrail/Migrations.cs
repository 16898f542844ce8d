using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Data.Migration;
using OrchardSite.Engine.Cms.AuditTrail.Services;
using YesSql.Sql;

namespace OrchardCore.AuditTrail;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AuditTrailEventIndex>(
            table => table
                .Column<string>("EventId", column => column.WithLength(26))
                .Column<string>("Category", column => column.WithLength(EventLimits.Name))
                .Column<string>("Name", column => column.WithLength(EventLimits.Name))
                .Column<string>("CorrelationId", column => column.WithLength(EventLimits.Id))
                .Column<string>("UserId", column => column.WithLength(EventLimits.Id))
                .Column<string>("NormalizedUserName", column => column.WithLength(EventLimits.UserName))
                .Column<DateTime>("CreatedUtc"),
            AuditTrailEvent.Collection);

        await IndexAsync("IDX_AuditTrailEventIndex_DocumentId", "DocumentId", "EventId", "Category", "Name", "CorrelationId", "UserId", "NormalizedUserName", "CreatedUtc");
        await IndexAsync("IDX_AuditTrailEventIndex_EventId", "EventId");

        // Each way of narrowing the list ends in its order, so that a page is read off the index whatever the number of events.
        await IndexAsync("IDX_AuditTrailEventIndex_CreatedUtc", "CreatedUtc", "Id");
        await IndexAsync("IDX_AuditTrailEventIndex_Category", "Category", "CreatedUtc", "Id");
        await IndexAsync("IDX_AuditTrailEventIndex_Name", "Category", "Name", "CreatedUtc", "Id");
        await IndexAsync("IDX_AuditTrailEventIndex_CorrelationId", "CorrelationId", "CreatedUtc", "Id");
        await IndexAsync("IDX_AuditTrailEventIndex_NormalizedUserName", "NormalizedUserName", "CreatedUtc", "Id");

        return 2;
    }

    private Task IndexAsync(string name, params string[] columns) =>
        SchemaBuilder.AlterIndexTableAsync<AuditTrailEventIndex>(table => table.CreateIndex(name, columns), AuditTrailEvent.Collection);
}
