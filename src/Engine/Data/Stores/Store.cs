using System.Collections.Concurrent;
using System.Globalization;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Engine.Data.Indexes;
using OrchardSite.Engine.Data.Queries.Compiled;
using OrchardSite.Engine.Data.Schema;
using OrchardSite.Engine.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>The store of one database: its connections, the indexes of its documents and what is known of their tables.</summary>
internal sealed class Store : IStore, IAsyncDisposable
{
    private readonly List<IIndexProvider> _providers = [];
    private readonly ConcurrentDictionary<(Type Type, string Collection), IndexDescriptor[]> _descriptors = new();
    private readonly ConcurrentDictionary<(Type IndexType, string Collection), IndexTable> _indexTables = new();
    private readonly ConcurrentDictionary<string, DocumentTable> _documentTables = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _idAccessors = new();
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _versionAccessors = new();

    private readonly WriterGate? _ownGate;

    /// <param name="configuration">What the store is made of.</param>
    /// <param name="writerGate">The gate of the database, if other stores write to it too.</param>
    public Store(IConfiguration configuration, WriterGate? writerGate = null)
    {
        WriterGate = writerGate ?? (_ownGate = new WriterGate());
        Configuration = configuration;
        Dialect = (IStoreDialect)configuration.SqlDialect;
        Connections = new ConnectionPool(configuration.ConnectionFactory, Dialect.MaxIdleConnections, configuration.Logger);
    }

    public IConfiguration Configuration { get; }

    public ITypeService TypeNames { get; } = new StoredTypeNames();

    public IStoreDialect Dialect { get; }

    public CompiledQueries CompiledQueries { get; } = new();

    public ConnectionPool Connections { get; }

    public WriterGate WriterGate { get; }

    public ISession CreateSession(bool withTracking = true) => new Session(this, withTracking);

    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        await Configuration.IdGenerator.InitializeAsync(this, cancellationToken);
        await InitializeCollectionAsync("", cancellationToken);
    }

    public async Task InitializeCollectionAsync(string collection, CancellationToken cancellationToken = default)
    {
        await CreateDocumentTableAsync(collection, cancellationToken);
        await Configuration.IdGenerator.InitializeCollectionAsync(Configuration, collection, cancellationToken);
    }

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        foreach (var provider in indexProviders)
        {
            provider.CollectionName ??= collection ?? "";
            _providers.Add(provider);
        }

        _descriptors.Clear();
        return this;
    }

    public IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null) =>
        _descriptors.GetOrAdd((target, collection ?? ""), static (key, store) => Describe(store._providers, key.Type, key.Collection), this);

    public void Dispose()
    {
        Connections.Dispose();
        _ownGate?.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await Connections.DisposeAsync();
        _ownGate?.Dispose();
    }

    internal static IndexDescriptor[] Describe(IEnumerable<IIndexProvider> providers, Type target, string collection)
    {
        var descriptors = new List<IndexDescriptor>();
        foreach (var provider in providers)
        {
            var type = provider.ForType();
            if (type.IsAssignableFrom(target) && (provider.CollectionName ?? "") == collection)
            {
                var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(type))!;
                provider.Describe(context);
                descriptors.AddRange(context.Describe());
            }
        }

        return [.. descriptors];
    }

    internal IndexTable GetIndexTable(Type indexType, string collection) =>
        _indexTables.GetOrAdd((indexType, collection), static (key, store) => new IndexTable(store, key.IndexType, key.Collection), this);

    internal DocumentTable GetDocumentTable(string collection) =>
        _documentTables.GetOrAdd(collection, static (key, store) => new DocumentTable(store, key), this);

    internal IAccessor<long>? GetIdAccessor(Type type) =>
        _idAccessors.GetOrAdd(type, static (key, factory) => factory.CreateAccessor<long>(key), Configuration.IdentifierAccessorFactory);

    internal IAccessor<long>? GetVersionAccessor(Type type) =>
        _versionAccessors.GetOrAdd(type, static (key, factory) => factory.CreateAccessor<long>(key), Configuration.VersionAccessorFactory);

    private async Task CreateDocumentTableAsync(string collection, CancellationToken cancellationToken)
    {
        await using var session = new Session(this, withTracking: false);
        var tableName = Configuration.TableNameConvention.GetDocumentTable(collection);
        if (await ExistsAsync(session, tableName, cancellationToken))
        {
            return;
        }

        var transaction = await session.BeginTransactionAsync(cancellationToken);
        if (await ExistsAsync(session, tableName, cancellationToken))
        {
            return;
        }

        var builder = new SchemaBuilder(Configuration, transaction);
        await builder.CreateTableAsync(tableName, table => table
            .Column<long>("Id", column => column.PrimaryKey().NotNull())
            .Column<string>("Type", column => column.NotNull())
            .Column<string>("Content", column => column.Unlimited())
            .Column<long>("Version", column => column.NotNull().WithDefault(0)));
        await builder.AlterTableAsync(tableName, table => table.CreateIndex($"IX_{tableName}_Type", "Type"));
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<bool> ExistsAsync(Session session, string tableName, CancellationToken cancellationToken)
    {
        var count = await session.RunAsync(
            (connection, token) => connection.ScalarAsync(Dialect.GetTableExistsSql(Configuration.Schema), [new("@Table", Configuration.TablePrefix + tableName)], token),
            cancellationToken);
        return Convert.ToInt64(count, CultureInfo.InvariantCulture) > 0;
    }
}
