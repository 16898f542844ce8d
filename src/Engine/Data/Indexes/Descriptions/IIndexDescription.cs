using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Indexes.Descriptions;

/// <summary>What a provider has said of one index, before the store reads it.</summary>
internal interface IIndexDescription
{
    Type IndexType { get; }

    IndexDescriptor ToDescriptor(Type documentType);
}
