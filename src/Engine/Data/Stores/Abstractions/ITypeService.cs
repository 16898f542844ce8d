namespace YesSql;

/// <summary>Names the types of documents as they are stored.</summary>
public interface ITypeService
{
    string this[Type t] { get; set; }
    Type this[string s] { get; }
}
