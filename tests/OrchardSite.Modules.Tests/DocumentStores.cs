using System.Text.Json;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Engine.Data.Serialization;
using OrchardSite.Engine.Data.Stores;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Modules.Tests;

/// <summary>Document stores on SQLite for tests of indexes and of the lists that are read from them.</summary>
internal static class DocumentStores
{
    public static Store On(IConnectionFactory connections, params IIndexProvider[] indexes)
    {
        var store = new Store(new StoreConfiguration { ConnectionFactory = connections, ContentSerializer = new DocumentSerializer(JOptions.Default), SqlDialect = new SqliteDialect() });
        store.RegisterIndexes(indexes);
        return store;
    }
}
