using Microsoft.Extensions.Logging;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Extensions;
using OrchardSite.Engine.Data.Schema;
using YesSql;
using DataMigrationState = OrchardCore.Data.Migration.Records.DataMigration;

namespace OrchardSite.Engine.Data.Migrations;

/// <summary>
/// Brings the migrations of features up to date, features before those that depend on them. Each class of migrations is one transaction with
/// the record of its version: it is through, or nothing of it has happened.
/// </summary>
internal sealed partial class DataMigrationManager(
    ISession session,
    IDocumentStore documentStore,
    IEnumerable<IDataMigration> migrations,
    ITypeFeatureProvider typeFeatureProvider,
    IExtensionManager extensionManager,
    ILogger<DataMigrationManager> logger) : IDataMigrationManager
{
    public async Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync()
    {
        var record = await GetRecordAsync();
        return [.. migrations.Where(migration => NeedsUpdate(record, migration)).Select(GetFeatureId).Distinct(StringComparer.Ordinal)];
    }

    public Task UpdateAllFeaturesAsync() => UpdateAsync([.. migrations.Select(GetFeatureId).Distinct(StringComparer.Ordinal)]);

    public async Task UpdateAsync(params string[] features)
    {
        var wanted = features.SelectMany(extensionManager.GetFeatureDependencies).Select(feature => feature.Id).Concat(features).ToHashSet(StringComparer.Ordinal);
        var byFeature = migrations.ToLookup(GetFeatureId, StringComparer.Ordinal);
        foreach (var featureId in extensionManager.GetFeatures().Select(feature => feature.Id).Where(wanted.Contains))
        {
            foreach (var migration in byFeature[featureId])
            {
                await UpdateAsync(migration, featureId);
            }
        }
    }

    public async Task Uninstall(string feature)
    {
        foreach (var migration in migrations.Where(migration => GetFeatureId(migration) == feature))
        {
            await RunAsync(migration, feature, async record =>
            {
                await migration.ExecuteUninstallMethodAsync();
                record.DataMigrations.RemoveAll(state => state.DataMigrationClass == GetName(migration));
            });
        }
    }

    private async Task UpdateAsync(IDataMigration migration, string featureId)
    {
        if (!NeedsUpdate(await GetRecordAsync(), migration))
        {
            return;
        }

        await RunAsync(migration, featureId, async record =>
        {
            var state = GetState(record, migration);
            var version = state?.Version ?? await migration.ExecuteCreateMethodAsync();
            if (state is null)
            {
                state = new DataMigrationState { DataMigrationClass = GetName(migration) };
                record.DataMigrations.Add(state);
            }

            state.Version = await migration.ExecuteUpdateMethodsAsync(version);
            LogUpdated(logger, state.DataMigrationClass, state.Version.Value);
        });
    }

    private async Task RunAsync(IDataMigration migration, string featureId, Func<DataMigrationRecord, Task> run)
    {
        try
        {
            migration.SchemaBuilder = new SchemaBuilder(session.Store.Configuration, await session.BeginTransactionAsync());
            var record = await GetRecordAsync();
            await run(record);
            await session.SaveAsync(record);
            await documentStore.CommitAsync();
        }
        catch (Exception e)
        {
            await documentStore.CancelAsync();
            throw new InvalidOperationException($"The migration '{migration.GetType()}' of the feature '{featureId}' failed; nothing of it was kept. {e.Message}", e);
        }
    }

    private async Task<DataMigrationRecord> GetRecordAsync() =>
        await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();

    private bool NeedsUpdate(DataMigrationRecord record, IDataMigration migration) =>
        GetState(record, migration) is not { Version: { } version } || migration.HasUpdate(version);

    private DataMigrationState? GetState(DataMigrationRecord record, IDataMigration migration)
    {
        var name = GetName(migration);
        return record.DataMigrations.Find(state => state.DataMigrationClass == name);
    }

    private string GetName(IDataMigration migration) =>
        MigrationNames.Get(migration.GetType().FullName!, typeFeatureProvider.GetExtensionForDependency(migration.GetType()).Id);

    private string GetFeatureId(IDataMigration migration) => typeFeatureProvider.GetFeatureForDependency(migration.GetType()).Id;

    [LoggerMessage(Level = LogLevel.Information, Message = "The migration '{Migration}' is at version {Version}.")]
    private static partial void LogUpdated(ILogger logger, string migration, int version);
}
