namespace OrchardCore.Data.Documents;

/// <summary>Names the file that a document type is kept in.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public class FileDocumentStoreAttribute : Attribute
{
    public string FileName { get; set; } = null!;
}
