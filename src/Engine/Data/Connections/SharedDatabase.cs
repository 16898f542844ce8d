using OrchardSite.Engine.Data.Stores;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>The gate and the ids of one database.</summary>
internal sealed record SharedDatabase(WriterGate WriterGate, DocumentIdGenerator IdGenerator);
