namespace OrchardCore.Data.Documents;

/// <summary>A document store on files.</summary>
public interface IFileDocumentStore : IDocumentStore { }
