using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>A document that is an entity.</summary>
public interface IDocumentEntity : IDocument, IEntity { }
